use strict;
use warnings;
use HTTP::Tiny;

my $http = HTTP::Tiny->new;
my $response = $http->request('link', 'https://api.example.com/pages/1', {
    headers => {
        'Link' => '</pages/2>; rel="next"',
    },
});
print "$response->{status} $response->{reason}\n$response->{content}\n";
