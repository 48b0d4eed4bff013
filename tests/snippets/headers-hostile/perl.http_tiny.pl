# HTTP::Tiny takes `X-Name` in ASCII alone: it is left out
use strict;
use warnings;
use HTTP::Tiny;

my $http = HTTP::Tiny->new;
my $response = $http->request('GET', 'https://api.example.com/users', {
    headers => {
        'X-Hostile' => 'it\'s "quoted" \\ back\\\\slash `tick` $HOME $(touch pwned) ${HOME} %s %d #{x} \\( !! ; | & > <',
        'X-Dollar' => '$HOME `id` $(id)',
        'X-Tab' => "a\tb",
        'X-At' => '@file',
        'X-Space' => 'padded',
    },
});
print "$response->{status} $response->{reason}\n$response->{content}\n";
