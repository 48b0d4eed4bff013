import asyncio

import aiohttp

url = "https://api.example.com/numbers"
payload = {
    "zero": 0,
    "minus": -12,
    "half": 0.5,
    "pi": 3.14159,
    "max": 9007199254740991,
    "yes": True,
    "no": False,
    "nothing": None,
}


async def main():
    async with aiohttp.ClientSession() as session:
        async with session.post(url, json=payload) as response:
            print(response.status, await response.text())


asyncio.run(main())
