import unirest from "unirest";

const url = "https://api.example.com/users";
const response = await unirest.get(url).headers({
  "X-Hostile":
    'it\'s "quoted" \\ back\\\\slash `tick` $HOME $(touch pwned) ${HOME} %s %d #{x} \\( !! ; | & > <',
  "X-Dollar": "$HOME `id` $(id)",
  "X-Name": "ZoÃ« â\x82¬",
  "X-Tab": "a\tb",
  "X-At": "@file",
  "X-Space": "padded",
});
console.log(response.status, response.raw_body);
