import axios from "axios";

const { status, data } = await axios({
  method: "POST",
  url: "https://api.example.com/ping",
  transformRequest: (data, headers) => {
    headers.setContentType(false);
    return data;
  },
});
console.log(status, data);
