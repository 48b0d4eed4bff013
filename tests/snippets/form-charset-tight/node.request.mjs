import request from "request";

const options = {
  method: "PUT",
  url: "https://api.example.com/form",
  headers: {
    "Content-Type": "application/x-www-form-urlencoded;charset=utf-8",
  },
  body: "city=K%C3%B6ln&a=1",
};

request(options, (error, response, body) => {
  if (error) throw error;
  console.log(response.statusCode, body);
});
