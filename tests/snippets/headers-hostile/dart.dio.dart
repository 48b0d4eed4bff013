// dio takes `X-Name` in ASCII alone: it is left out
import 'package:dio/dio.dart';

Future<void> main() async {
  final dio = Dio();
  final response = await dio.request<String>(
    'https://api.example.com/users',
    options: Options(
      method: 'GET',
      headers: {
        'X-Hostile': 'it\'s "quoted" \\ back\\\\slash `tick` \$HOME \$(touch pwned) \${HOME} %s %d #{x} \\( !! ; | & > <',
        'X-Dollar': '\$HOME `id` \$(id)',
        'X-Tab': 'a\tb',
        'X-At': '@file',
        'X-Space': 'padded',
      },
      validateStatus: (_) => true,
    ),
  );
  print(response.statusCode);
  print(response.data);
}
