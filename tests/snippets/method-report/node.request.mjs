import request from "request";

const options = {
  method: "REPORT",
  url: "https://api.example.com/calendar",
  headers: { Depth: "1", "Content-Type": "application/xml" },
  body: "<report/>",
};

request(options, (error, response, body) => {
  if (error) throw error;
  console.log(response.statusCode, body);
});
