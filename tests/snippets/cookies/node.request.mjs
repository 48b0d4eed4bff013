import request from "request";

const options = {
  method: "GET",
  url: "https://api.example.com/me",
  headers: {
    Cookie: "session=abc%20def==; theme=dark mode%3B x; session=second",
  },
};

request(options, (error, response, body) => {
  if (error) throw error;
  console.log(response.statusCode, body);
});
