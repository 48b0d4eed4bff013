import axios from "axios";

const { status, data } = await axios({
  method: "POST",
  url: "https://api.example.com/maps",
  headers: { "Content-Type": "application/json" },
  data: `{
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
  transformRequest: (data) => data,
});
console.log(status, data);
