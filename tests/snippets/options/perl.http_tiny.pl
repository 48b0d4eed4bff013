use strict;
use warnings;
use HTTP::Tiny;

my $http = HTTP::Tiny->new;
my $response = $http->request('OPTIONS', 'https://api.example.com/files', {
    headers => {
        'X-Requested-With' => 'harkdown',
    },
});
print "$response->{status} $response->{reason}\n$response->{content}\n";
