const data = await $.ajax({
  method: "GET",
  url: "HTTPS://API.Example.COM/Path",
});
console.log(data);
