import request from "request";

const options = {
  method: "PUT",
  url: "https://api.example.com/files/1",
  headers: {
    Range: "bytes=0-99",
    "Accept-Encoding": "gzip, br",
    "Content-Range": "bytes 0-6/7",
    "Content-Type": "text/plain",
  },
  body: "content",
};

request(options, (error, response, body) => {
  if (error) throw error;
  console.log(response.statusCode, body);
});
