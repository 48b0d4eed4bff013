const response = await fetch("https://api.example.com/me", {
  method: "GET",
  headers: {
    Cookie: 'a=x=y==; b="quoted"; c=; d=1,2 3; e=$HOME %USERNAME% #{x}; f=Ã©',
  },
});
console.log(response.status, await response.text());
