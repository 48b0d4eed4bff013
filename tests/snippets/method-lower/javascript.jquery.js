const data = await $.ajax({
  method: "POST",
  url: "https://api.example.com/jobs",
});
console.log(data);
