const data = await $.ajax({
  method: "REPORT",
  url: "https://api.example.com/calendar",
  headers: { Depth: "1", "Content-Type": "application/xml" },
  processData: false,
  data: "<report/>",
});
console.log(data);
