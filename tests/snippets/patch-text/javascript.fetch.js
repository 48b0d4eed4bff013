const response = await fetch("https://api.example.com/file", {
  method: "PATCH",
  headers: {
    "Content-Type": "application/offset+octet-stream",
    "Upload-Offset": "0",
  },
  body: "chunk\n",
});
console.log(response.status, await response.text());
