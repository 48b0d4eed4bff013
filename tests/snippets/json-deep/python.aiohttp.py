import asyncio

import aiohttp

url = "https://api.example.com/trees"
payload = [
    [
        [
            [
                [
                    [
                        [
                            [
                                [
                                    [
                                        [
                                            [
                                                [
                                                    [
                                                        [
                                                            [
                                                                [
                                                                    [
                                                                        [
                                                                            [
                                                                                [
                                                                                    [
                                                                                        [
                                                                                            [
                                                                                                [
                                                                                                    [
                                                                                                        [
                                                                                                            [
                                                                                                                [
                                                                                                                    [
                                                                                                                        [
                                                                                                                            [
                                                                                                                                [
                                                                                                                                    [
                                                                                                                                        [
                                                                                                                                            [
                                                                                                                                                [
                                                                                                                                                    [
                                                                                                                                                        [
                                                                                                                                                            [
                                                                                                                                                                [
                                                                                                                                                                    [
                                                                                                                                                                        [
                                                                                                                                                                            [
                                                                                                                                                                                [
                                                                                                                                                                                    [
                                                                                                                                                                                        [
                                                                                                                                                                                            [
                                                                                                                                                                                                [
                                                                                                                                                                                                    [
                                                                                                                                                                                                        [
                                                                                                                                                                                                            [
                                                                                                                                                                                                                [
                                                                                                                                                                                                                    [
                                                                                                                                                                                                                        [
                                                                                                                                                                                                                            [
                                                                                                                                                                                                                                [
                                                                                                                                                                                                                                    [
                                                                                                                                                                                                                                        [
                                                                                                                                                                                                                                            [
                                                                                                                                                                                                                                                1,
                                                                                                                                                                                                                                            ],
                                                                                                                                                                                                                                        ],
                                                                                                                                                                                                                                    ],
                                                                                                                                                                                                                                ],
                                                                                                                                                                                                                            ],
                                                                                                                                                                                                                        ],
                                                                                                                                                                                                                    ],
                                                                                                                                                                                                                ],
                                                                                                                                                                                                            ],
                                                                                                                                                                                                        ],
                                                                                                                                                                                                    ],
                                                                                                                                                                                                ],
                                                                                                                                                                                            ],
                                                                                                                                                                                        ],
                                                                                                                                                                                    ],
                                                                                                                                                                                ],
                                                                                                                                                                            ],
                                                                                                                                                                        ],
                                                                                                                                                                    ],
                                                                                                                                                                ],
                                                                                                                                                            ],
                                                                                                                                                        ],
                                                                                                                                                    ],
                                                                                                                                                ],
                                                                                                                                            ],
                                                                                                                                        ],
                                                                                                                                    ],
                                                                                                                                ],
                                                                                                                            ],
                                                                                                                        ],
                                                                                                                    ],
                                                                                                                ],
                                                                                                            ],
                                                                                                        ],
                                                                                                    ],
                                                                                                ],
                                                                                            ],
                                                                                        ],
                                                                                    ],
                                                                                ],
                                                                            ],
                                                                        ],
                                                                    ],
                                                                ],
                                                            ],
                                                        ],
                                                    ],
                                                ],
                                            ],
                                        ],
                                    ],
                                ],
                            ],
                        ],
                    ],
                ],
            ],
        ],
    ],
]


async def main():
    async with aiohttp.ClientSession() as session:
        async with session.post(url, json=payload) as response:
            print(response.status, await response.text())


asyncio.run(main())
