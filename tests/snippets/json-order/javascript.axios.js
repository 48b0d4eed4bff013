import axios from "axios";

const { status, data } = await axios({
  method: "POST",
  url: "https://api.example.com/sorted",
  data: {
    zeta: 1,
    Alpha: 2,
    alpha: { b: 1, a: 2 },
    _: 3,
    "a-b": 4,
    "a.b": 5,
    class: 6,
    " ": 8,
  },
});
console.log(status, data);
