import 'package:dio/dio.dart';

Future<void> main() async {
  final dio = Dio();
  final response = await dio.request<String>(
    'HTTPS://API.Example.COM/Path',
    options: Options(
      method: 'GET',
      validateStatus: (_) => true,
    ),
  );
  print(response.statusCode);
  print(response.data);
}
