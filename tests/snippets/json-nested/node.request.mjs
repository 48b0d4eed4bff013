import request from "request";

const options = {
  method: "POST",
  url: "https://api.example.com/search",
  headers: { "Content-Type": "application/json" },
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
};

request(options, (error, response, body) => {
  if (error) throw error;
  console.log(response.statusCode, body);
});
