import unirest from "unirest";

const url = "https://api.example.com/me";
const response = await unirest.get(url).headers({
  Cookie: 'a=x=y==; b="quoted"; c=; d=1,2 3; e=$HOME %USERNAME% #{x}; f=Ã©',
});
console.log(response.status, response.raw_body);
