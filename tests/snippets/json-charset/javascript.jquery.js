const body = JSON.stringify({ job: "index" });
const data = await $.ajax({
  method: "POST",
  url: "https://api.example.com/jobs",
  headers: { "content-type": "application/json; charset=utf-8" },
  processData: false,
  data: new TextEncoder().encode(body),
});
console.log(data);
