import axios from "axios";

const { status, data } = await axios({
  method: "POST",
  url: "https://api.example.com/numbers",
  data: {
    zero: 0,
    minus: -12,
    half: 0.5,
    pi: 3.14159,
    max: 9007199254740991,
    yes: true,
    no: false,
    nothing: null,
  },
});
console.log(status, data);
