const body = JSON.stringify({
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
});
const url = "https://api.example.com/search";
const xhr = new XMLHttpRequest();
xhr.open("POST", url);
xhr.setRequestHeader("Content-Type", "application/json");
xhr.addEventListener("load", () => {
  console.log(xhr.status, xhr.responseText);
});
xhr.send(body);
