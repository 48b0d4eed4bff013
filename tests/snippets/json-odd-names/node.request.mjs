import request from "request";

const options = {
  method: "POST",
  url: "https://api.example.com/maps",
  headers: { "Content-Type": "application/json" },
  body: `{
  "b": 1,
  "10": 2,
  "2": 3,
  "__proto__": {
    "x": 1
  },
  "constructor": null,
  "": "empty",
  "with space": 1,
  "it's": 2
}`,
};

request(options, (error, response, body) => {
  if (error) throw error;
  console.log(response.statusCode, body);
});
