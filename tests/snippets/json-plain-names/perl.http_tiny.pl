use strict;
use warnings;
use HTTP::Tiny;

my $http = HTTP::Tiny->new;
my $response = $http->request('POST', 'https://api.example.com/maps', {
    headers => {
        'Content-Type' => 'application/json',
    },
    content => '{
  "class": "a",
  "default": "b",
  "snake_case": 1,
  "kebab-case": 2,
  "dotted.name": 3
}',
});
print "$response->{status} $response->{reason}\n$response->{content}\n";
