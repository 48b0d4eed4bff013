// dio sends all `Cookie` headers as one, their values joined
import 'package:dio/dio.dart';

Future<void> main() async {
  final dio = Dio();
  final response = await dio.request<String>(
    'https://api.example.com/users',
    options: Options(
      method: 'GET',
      headers: {
        'Cookie': 'a=1; b=2',
        'accept': 'text/html',
        'Proxy-Connection': 'keep-alive',
      },
      validateStatus: (_) => true,
    ),
  );
  print(response.statusCode);
  print(response.data);
}
