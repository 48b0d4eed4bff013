const data = await $.ajax({
  method: "PATCH",
  url: "https://api.example.com/file",
  headers: {
    "Content-Type": "application/offset+octet-stream",
    "Upload-Offset": "0",
  },
  processData: false,
  data: "chunk\n",
});
console.log(data);
