const body = '<?xml version="1.0" encoding="utf-8"?><name>Söhne<\/name>';
const data = await $.ajax({
  method: "POST",
  url: "https://api.example.com/feed",
  headers: { "Content-Type": "text/xml;charset=utf-8" },
  processData: false,
  data: new TextEncoder().encode(body),
});
console.log(data);
