import asyncio

import aiohttp

url = "https://api.example.com/users"
headers = {
    "X-Hostile": 'it\'s "quoted" \\ back\\\\slash `tick` $HOME $(touch pwned) ${HOME} %s %d #{x} \\( !! ; | & > <',
    "X-Dollar": "$HOME `id` $(id)",
    "X-Name": "Zoë €",
    "X-Tab": "a\tb",
    "X-At": "@file",
    "X-Space": "padded",
}


async def main():
    async with aiohttp.ClientSession() as session:
        async with session.get(url, headers=headers) as response:
            print(response.status, await response.text())


asyncio.run(main())
