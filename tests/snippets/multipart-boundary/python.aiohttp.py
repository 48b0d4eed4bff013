import asyncio

import aiohttp

url = "https://api.example.com/upload"
form = aiohttp.FormData(quote_fields=False, default_to_multipart=True)
form.add_field(
    "text",
    """--a b\r
not a boundary\r
--a b--""",
)
form.add_field("empty", "")


async def main():
    async with aiohttp.ClientSession() as session:
        async with session.post(url, data=form) as response:
            print(response.status, await response.text())


asyncio.run(main())
