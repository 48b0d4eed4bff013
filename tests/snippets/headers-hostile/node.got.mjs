import got from "got";

const url = "https://api.example.com/users";
const response = await got.get(url, {
  headers: {
    "X-Hostile":
      'it\'s "quoted" \\ back\\\\slash `tick` $HOME $(touch pwned) ${HOME} %s %d #{x} \\( !! ; | & > <',
    "X-Dollar": "$HOME `id` $(id)",
    "X-Name": "ZoÃ« â\x82¬",
    "X-Tab": "a\tb",
    "X-At": "@file",
    "X-Space": "padded",
  },
});
console.log(response.statusCode, response.body);
