const response = await fetch("https://api.example.com/feed", {
  method: "POST",
  headers: { "Content-Type": "text/xml;charset=utf-8" },
  body: '<?xml version="1.0" encoding="utf-8"?><name>Söhne<\/name>',
});
console.log(response.status, await response.text());
