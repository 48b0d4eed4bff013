const data = await $.ajax({
  method: "GET",
  url: "http://localhost:8080/health",
});
console.log(data);
