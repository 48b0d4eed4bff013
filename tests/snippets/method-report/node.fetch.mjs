const response = await fetch("https://api.example.com/calendar", {
  method: "REPORT",
  headers: { Depth: "1", "Content-Type": "application/xml" },
  body: "<report/>",
});
console.log(response.status, await response.text());
