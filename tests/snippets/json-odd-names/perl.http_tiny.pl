use strict;
use warnings;
use HTTP::Tiny;

my $http = HTTP::Tiny->new;
my $response = $http->request('POST', 'https://api.example.com/maps', {
    headers => {
        'Content-Type' => 'application/json',
    },
    content => '{
  "b": 1,
  "10": 2,
  "2": 3,
  "__proto__": {
    "x": 1
  },
  "constructor": null,
  "": "empty",
  "with space": 1,
  "it\'s": 2
}',
});
print "$response->{status} $response->{reason}\n$response->{content}\n";
