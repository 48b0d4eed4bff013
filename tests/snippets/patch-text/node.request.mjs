import request from "request";

const options = {
  method: "PATCH",
  url: "https://api.example.com/file",
  headers: {
    "Content-Type": "application/offset+octet-stream",
    "Upload-Offset": "0",
  },
  body: "chunk\n",
};

request(options, (error, response, body) => {
  if (error) throw error;
  console.log(response.statusCode, body);
});
