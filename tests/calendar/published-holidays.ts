/** The weekday bank holidays, written out by hand from the published lists; `*` marks a substitute day. */
export const publishedHolidays = {
  'england-and-wales': `
2019 | 01-01 New Year | 04-19 Good Friday | 04-22 Easter Monday | 05-06 Early May | 05-27 Spring | 08-26 Summer | 12-25 Christmas | 12-26 Boxing Day
2020 | 01-01 New Year | 04-10 Good Friday | 04-13 Easter Monday | 05-08 Early May (VE day) | 05-25 Spring | 08-31 Summer | 12-25 Christmas | 12-28 Boxing Day*
2021 | 01-01 New Year | 04-02 Good Friday | 04-05 Easter Monday | 05-03 Early May | 05-31 Spring | 08-30 Summer | 12-27 Christmas* | 12-28 Boxing Day*
2022 | 01-03 New Year* | 04-15 Good Friday | 04-18 Easter Monday | 05-02 Early May | 06-02 Spring | 06-03 Platinum Jubilee | 08-29 Summer | 09-19 State Funeral | 12-26 Boxing Day | 12-27 Christmas*
2023 | 01-02 New Year* | 04-07 Good Friday | 04-10 Easter Monday | 05-01 Early May | 05-08 Coronation | 05-29 Spring | 08-28 Summer | 12-25 Christmas | 12-26 Boxing Day
2024 | 01-01 New Year | 03-29 Good Friday | 04-01 Easter Monday | 05-06 Early May | 05-27 Spring | 08-26 Summer | 12-25 Christmas | 12-26 Boxing Day
2025 | 01-01 New Year | 04-18 Good Friday | 04-21 Easter Monday | 05-05 Early May | 05-26 Spring | 08-25 Summer | 12-25 Christmas | 12-26 Boxing Day
2026 | 01-01 New Year | 04-03 Good Friday | 04-06 Easter Monday | 05-04 Early May | 05-25 Spring | 08-31 Summer | 12-25 Christmas | 12-28 Boxing Day*
2027 | 01-01 New Year | 03-26 Good Friday | 03-29 Easter Monday | 05-03 Early May | 05-31 Spring | 08-30 Summer | 12-27 Christmas* | 12-28 Boxing Day*
2028 | 01-03 New Year* | 04-14 Good Friday | 04-17 Easter Monday | 05-01 Early May | 05-29 Spring | 08-28 Summer | 12-25 Christmas | 12-26 Boxing Day
`,
  scotland: `
2019 | 01-01 New Year | 01-02 2 January | 04-19 Good Friday | 05-06 Early May | 05-27 Spring | 08-05 Summer | 12-02 St Andrew* | 12-25 Christmas | 12-26 Boxing Day
2020 | 01-01 New Year | 01-02 2 January | 04-10 Good Friday | 05-08 Early May (VE day) | 05-25 Spring | 08-03 Summer | 11-30 St Andrew | 12-25 Christmas | 12-28 Boxing Day*
2021 | 01-01 New Year | 01-04 2 January* | 04-02 Good Friday | 05-03 Early May | 05-31 Spring | 08-02 Summer | 11-30 St Andrew | 12-27 Christmas* | 12-28 Boxing Day*
2022 | 01-03 New Year* | 01-04 2 January* | 04-15 Good Friday | 05-02 Early May | 06-02 Spring | 06-03 Platinum Jubilee | 08-01 Summer | 09-19 State Funeral | 11-30 St Andrew | 12-26 Boxing Day | 12-27 Christmas*
2023 | 01-02 New Year* | 01-03 2 January* | 04-07 Good Friday | 05-01 Early May | 05-08 Coronation | 05-29 Spring | 08-07 Summer | 11-30 St Andrew | 12-25 Christmas | 12-26 Boxing Day
2024 | 01-01 New Year | 01-02 2 January | 03-29 Good Friday | 05-06 Early May | 05-27 Spring | 08-05 Summer | 12-02 St Andrew* | 12-25 Christmas | 12-26 Boxing Day
2025 | 01-01 New Year | 01-02 2 January | 04-18 Good Friday | 05-05 Early May | 05-26 Spring | 08-04 Summer | 12-01 St Andrew* | 12-25 Christmas | 12-26 Boxing Day
2026 | 01-01 New Year | 01-02 2 January | 04-03 Good Friday | 05-04 Early May | 05-25 Spring | 06-15 World Cup | 08-03 Summer | 11-30 St Andrew | 12-25 Christmas | 12-28 Boxing Day*
2027 | 01-01 New Year | 01-04 2 January* | 03-26 Good Friday | 05-03 Early May | 05-31 Spring | 08-02 Summer | 11-30 St Andrew | 12-27 Christmas* | 12-28 Boxing Day*
2028 | 01-03 New Year* | 01-04 2 January* | 04-14 Good Friday | 05-01 Early May | 05-29 Spring | 08-07 Summer | 11-30 St Andrew | 12-25 Christmas | 12-26 Boxing Day
`,
  'northern-ireland': `
2019 | 01-01 New Year | 03-18 St Patrick* | 04-19 Good Friday | 04-22 Easter Monday | 05-06 Early May | 05-27 Spring | 07-12 Boyne | 08-26 Summer | 12-25 Christmas | 12-26 Boxing Day
2020 | 01-01 New Year | 03-17 St Patrick | 04-10 Good Friday | 04-13 Easter Monday | 05-08 Early May (VE day) | 05-25 Spring | 07-13 Boyne* | 08-31 Summer | 12-25 Christmas | 12-28 Boxing Day*
2021 | 01-01 New Year | 03-17 St Patrick | 04-02 Good Friday | 04-05 Easter Monday | 05-03 Early May | 05-31 Spring | 07-12 Boyne | 08-30 Summer | 12-27 Christmas* | 12-28 Boxing Day*
2022 | 01-03 New Year* | 03-17 St Patrick | 04-15 Good Friday | 04-18 Easter Monday | 05-02 Early May | 06-02 Spring | 06-03 Platinum Jubilee | 07-12 Boyne | 08-29 Summer | 09-19 State Funeral | 12-26 Boxing Day | 12-27 Christmas*
2023 | 01-02 New Year* | 03-17 St Patrick | 04-07 Good Friday | 04-10 Easter Monday | 05-01 Early May | 05-08 Coronation | 05-29 Spring | 07-12 Boyne | 08-28 Summer | 12-25 Christmas | 12-26 Boxing Day
2024 | 01-01 New Year | 03-18 St Patrick* | 03-29 Good Friday | 04-01 Easter Monday | 05-06 Early May | 05-27 Spring | 07-12 Boyne | 08-26 Summer | 12-25 Christmas | 12-26 Boxing Day
2025 | 01-01 New Year | 03-17 St Patrick | 04-18 Good Friday | 04-21 Easter Monday | 05-05 Early May | 05-26 Spring | 07-14 Boyne* | 08-25 Summer | 12-25 Christmas | 12-26 Boxing Day
2026 | 01-01 New Year | 03-17 St Patrick | 04-03 Good Friday | 04-06 Easter Monday | 05-04 Early May | 05-25 Spring | 07-13 Boyne* | 08-31 Summer | 12-25 Christmas | 12-28 Boxing Day*
2027 | 01-01 New Year | 03-17 St Patrick | 03-26 Good Friday | 03-29 Easter Monday | 05-03 Early May | 05-31 Spring | 07-12 Boyne | 08-30 Summer | 12-27 Christmas* | 12-28 Boxing Day*
2028 | 01-03 New Year* | 03-17 St Patrick | 04-14 Good Friday | 04-17 Easter Monday | 05-01 Early May | 05-29 Spring | 07-12 Boyne | 08-28 Summer | 12-25 Christmas | 12-26 Boxing Day
`,
};
