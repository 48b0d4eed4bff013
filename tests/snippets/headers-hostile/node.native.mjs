import https from "node:https";

const url = "https://api.example.com/users";
const options = {
  method: "GET",
  headers: {
    "X-Hostile":
      'it\'s "quoted" \\ back\\\\slash `tick` $HOME $(touch pwned) ${HOME} %s %d #{x} \\( !! ; | & > <',
    "X-Dollar": "$HOME `id` $(id)",
    "X-Name": "ZoÃ« â\x82¬",
    "X-Tab": "a\tb",
    "X-At": "@file",
    "X-Space": "padded",
  },
};

const req = https.request(url, options, (res) => {
  console.log(res.statusCode);
  res.pipe(process.stdout);
});
req.on("error", console.error);
req.end();
