import got from "got";

const url = "https://api.example.com/search";
const response = await got.post(url, {
  json: {
    query: {
      bool: {
        must: [
          { match: { title: "harkdown" } },
          { range: { year: { gte: 2020, lte: 2030 } } },
        ],
        filter: [],
        empty: {},
      },
    },
    fields: [
      "title",
      "year",
      "a much longer name of a field than the others",
      "and, one: with [marks]",
    ],
    size: 10,
  },
});
console.log(response.statusCode, response.body);
