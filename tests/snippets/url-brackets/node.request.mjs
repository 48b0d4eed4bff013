import request from "request";

const options = {
  method: "GET",
  url: "https://api.example.com/items[1]?filter[name]=x&range=[1-3]&set=%7Ba,b%7D",
};

request(options, (error, response, body) => {
  if (error) throw error;
  console.log(response.statusCode, body);
});
