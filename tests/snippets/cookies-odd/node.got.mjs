import got from "got";

const url = "https://api.example.com/me";
const response = await got.get(url, {
  headers: {
    Cookie: 'a=x=y==; b="quoted"; c=; d=1,2 3; e=$HOME %USERNAME% #{x}; f=Ã©',
  },
});
console.log(response.statusCode, response.body);
