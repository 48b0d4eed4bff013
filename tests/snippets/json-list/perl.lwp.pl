use strict;
use warnings;
use LWP::UserAgent;

my $ua = LWP::UserAgent->new;
my $request = HTTP::Request->new(
    'PUT',
    'https://api.example.com/batch',
    [
        'Content-Type' => 'application/json',
    ],
    '[
  {
    "op": "add",
    "path": "/a",
    "value": [1, 2.5, true, null]
  },
  [],
  {},
  [
    []
  ],
  "x",
  ""
]',
);
my $response = $ua->request($request);
print $response->status_line, "\n", $response->decoded_content, "\n";
