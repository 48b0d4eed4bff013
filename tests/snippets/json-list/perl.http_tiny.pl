use strict;
use warnings;
use HTTP::Tiny;

my $http = HTTP::Tiny->new;
my $response = $http->request('PUT', 'https://api.example.com/batch', {
    headers => {
        'Content-Type' => 'application/json',
    },
    content => '[
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
});
print "$response->{status} $response->{reason}\n$response->{content}\n";
