use strict;
use warnings;
use HTTP::Tiny;

my $http = HTTP::Tiny->new;
my $response = $http->request('POST', 'https://api.example.com/notes', {
    headers => {
        'Content-Type' => 'application/json',
    },
    content => '{
  "say \\"hi\\"": 1,
  "back\\\\slash": 2,
  "line\\nbreak": 3,
  "tab\\t": 4,
  "it\'s #{x} $y `z`": 5
}',
});
print "$response->{status} $response->{reason}\n$response->{content}\n";
