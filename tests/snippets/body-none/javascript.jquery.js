const data = await $.ajax({
  method: "POST",
  url: "https://api.example.com/jobs/7/stop",
});
console.log(data);
