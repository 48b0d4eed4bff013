import axios from "axios";

const body = "just some text";
const { status, data } = await axios({
  method: "POST",
  url: "https://api.example.com/raw",
  data: new TextEncoder().encode(body),
  transformRequest: (data, headers) => {
    headers.setContentType(false);
    return data;
  },
});
console.log(status, data);
