import ky from "ky";

const url = "https://api.example.com/me";
const response = await ky.get(url, {
  headers: {
    Cookie: 'a=x=y==; b="quoted"; c=; d=1,2 3; e=$HOME %USERNAME% #{x}; f=Ã©',
  },
});
console.log(response.status, await response.text());
