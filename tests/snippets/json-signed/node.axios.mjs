import axios from "axios";

const { status, data } = await axios({
  method: "POST",
  url: "https://api.example.com/hooks",
  headers: {
    "X-Signature": "sha256=abcdef",
    "Content-Type": "application/json",
  },
  data: '{ "event":"push",   "commits":[ 1,2,3 ], "message":"the bytes of this text are what the signature is about" }',
  transformRequest: (data) => data,
});
console.log(status, data);
