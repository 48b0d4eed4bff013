import axios from "axios";

const { status, data } = await axios({
  method: "POST",
  url: "https://api.example.com/maps",
  data: {
    class: "a",
    default: "b",
    snake_case: 1,
    "kebab-case": 2,
    "dotted.name": 3,
  },
});
console.log(status, data);
