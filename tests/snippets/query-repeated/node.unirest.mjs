import unirest from "unirest";

const url = "https://api.example.com/search?tag=a&tag=b&q=x%20y+z";
const response = await unirest.get(url);
console.log(response.status, response.raw_body);
