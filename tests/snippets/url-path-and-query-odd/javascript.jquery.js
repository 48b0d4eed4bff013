const data = await $.ajax({
  method: "GET",
  url: "https://api.example.com/;a=b,c/@me/~x/$y/(z)!*'?;&=@:$,!*()/?x",
});
console.log(data);
