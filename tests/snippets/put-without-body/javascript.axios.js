import axios from "axios";

const { status, data } = await axios({
  method: "PUT",
  url: "https://api.example.com/stars/1",
  transformRequest: (data, headers) => {
    headers.setContentType(false);
    return data;
  },
});
console.log(status, data);
